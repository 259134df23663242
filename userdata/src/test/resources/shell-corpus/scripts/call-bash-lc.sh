#!/bin/bash
bash -lc "/etc/eks/bootstrap.sh prod"
