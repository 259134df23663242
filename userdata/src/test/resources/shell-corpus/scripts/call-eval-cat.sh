#!/bin/bash
eval "$(cat /etc/eks/bootstrap.sh)"
