#!/bin/bash
p=/etc/eks/boot.sh
${p/boot/&strap} prod
