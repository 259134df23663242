#!/bin/bash
set -e
# Pods must not reach the metadata service.
iptables --insert FORWARD 1 --in-interface eni+ --destination 169.254.169.254/32 --jump DROP
ip6tables -A FORWARD -i eni+ -d fd00:ec2::254/128 -j DROP
iptables-save > /root/rules.at-boot
