#!/bin/bash
comm -12 <(echo /etc/eks/bootstrap.sh) <(echo /etc/eks/bootstrap.sh) | sh
