#!/bin/bash
bash -s -- x /etc/eks/bootstrap.sh <<< 'shift; "$1" prod'
