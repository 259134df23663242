#!/bin/bash
python3 -c 'print("/etc/eks/B.sh".replace("B", "bootstrap"))' | sh
