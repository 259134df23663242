#!/bin/bash
(RUN=/etc/eks/bootstrap.sh)
$RUN prod
