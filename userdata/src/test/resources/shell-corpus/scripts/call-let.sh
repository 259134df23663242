#!/bin/bash
let n=0 || /etc/eks/bootstrap.sh prod
