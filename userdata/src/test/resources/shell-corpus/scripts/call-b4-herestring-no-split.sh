#!/bin/bash
P='/etc/eks/bootstrap.sh prod'
sh <<< $P
