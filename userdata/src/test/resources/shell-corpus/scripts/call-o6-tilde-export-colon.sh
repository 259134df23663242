#!/bin/bash
HOME=/etc/eks
export PATH=$PATH:~
bootstrap.sh prod
