#!/bin/bash
sh -c 'false; /etc/eks/bootstrap.sh prod'
