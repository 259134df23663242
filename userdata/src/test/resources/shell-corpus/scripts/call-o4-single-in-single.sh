#!/bin/bash
bash -c 'bash -c '\''/etc/eks/bootstrap.sh prod'\'''
