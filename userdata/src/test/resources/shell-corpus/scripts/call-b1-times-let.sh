#!/bin/bash
let 'a=2' 'a-=2' || /etc/eks/bootstrap.sh prod
