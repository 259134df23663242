#!/bin/bash
sudo bash -c 'cd /etc/eks; ./bootstrap.sh prod'
