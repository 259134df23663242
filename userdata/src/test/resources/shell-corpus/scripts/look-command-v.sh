#!/bin/bash
command -v /etc/eks/bootstrap.sh
