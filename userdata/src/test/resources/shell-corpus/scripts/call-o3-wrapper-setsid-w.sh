#!/bin/bash
setsid -w bash -c '/etc/eks/bootstrap.sh prod'
