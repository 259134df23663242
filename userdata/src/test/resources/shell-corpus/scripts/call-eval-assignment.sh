#!/bin/bash
eval 'RUN=/etc/eks/bootstrap.sh'
$RUN prod
