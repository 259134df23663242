#!/bin/bash
find / \( -path /etc -o -path /proc -o -path /sys \) -prune -o -name bootstrap.sh -exec {} c \;
