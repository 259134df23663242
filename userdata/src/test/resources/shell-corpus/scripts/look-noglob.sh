#!/bin/bash
set -f
/etc/eks/boot*.sh c
