#!/bin/bash
$(PATH=/etc/eks command -v bootstrap.sh) prod
