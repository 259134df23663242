#!/bin/bash
bash -xec "/etc/eks/bootstrap.sh prod"
