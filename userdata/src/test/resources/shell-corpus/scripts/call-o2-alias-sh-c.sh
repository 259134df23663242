#!/bin/bash
sh -c 'alias j=/etc/eks/bootstrap.sh
j prod'
