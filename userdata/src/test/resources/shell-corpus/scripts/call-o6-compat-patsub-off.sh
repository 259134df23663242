#!/bin/bash
shopt -u patsub_replacement 2>/dev/null
p=/etc/eks/@.sh
${p/@/bootstrap} '&'
