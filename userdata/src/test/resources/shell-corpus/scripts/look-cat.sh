#!/bin/bash
cat /etc/eks/bootstrap.sh
