#!/bin/bash
c=true
c=/etc/eks/bootstrap.sh $c prod
