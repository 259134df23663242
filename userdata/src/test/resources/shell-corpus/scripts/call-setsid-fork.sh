#!/bin/bash
setsid -w /etc/eks/bootstrap.sh prod
