#!/bin/bash
cd /etc/eks
sh -c '. bootstrap.sh prod'
