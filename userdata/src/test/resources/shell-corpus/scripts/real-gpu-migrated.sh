#!/bin/bash
set -euxo pipefail
modprobe nvidia || true
nvidia-smi -pm 1
nvidia-smi -ac 2505,1177 || true
echo 'options nvidia NVreg_RestrictProfilingToAdminUsers=0' > /etc/modprobe.d/nvidia.conf
