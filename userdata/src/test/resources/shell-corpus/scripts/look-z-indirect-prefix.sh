#!/bin/bash
BOOT_A=/etc/eks/bootstrap.sh
echo ${!BOOT_*}
