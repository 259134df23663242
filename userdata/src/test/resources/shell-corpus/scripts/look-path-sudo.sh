#!/bin/bash
PATH=/etc/eks:$PATH
sudo bootstrap.sh prod
