#!/bin/bash
setsid /etc/eks/bootstrap.sh prod
