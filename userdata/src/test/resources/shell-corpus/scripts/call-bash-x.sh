#!/bin/bash
bash -x /etc/eks/bootstrap.sh prod
