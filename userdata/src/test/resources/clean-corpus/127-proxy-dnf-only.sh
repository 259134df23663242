#!/bin/bash
export https_proxy=http://proxy.example.com:3128 no_proxy=169.254.169.254
dnf install -y jq htop
unset https_proxy
