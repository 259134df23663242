#!/bin/bash
stdbuf /etc/eks/bootstrap.sh prod
