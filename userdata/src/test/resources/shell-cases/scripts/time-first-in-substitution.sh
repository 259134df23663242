#!/bin/bash
echo $(time { /etc/eks/bootstrap.sh; })
