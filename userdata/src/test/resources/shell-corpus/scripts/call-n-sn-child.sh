#!/bin/bash
bash -nc '/etc/eks/bootstrap.sh c'
/etc/eks/bootstrap.sh c
