#!/bin/bash
source -- /etc/eks/bootstrap.sh
