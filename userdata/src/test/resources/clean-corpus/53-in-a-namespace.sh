#!/bin/bash
set -e
ip netns add probe
ip netns exec probe ip link set lo up
ip -n probe link show eth0 || true
ip netns delete probe
