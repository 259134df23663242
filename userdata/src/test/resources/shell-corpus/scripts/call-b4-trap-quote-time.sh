#!/bin/bash
c=/etc/eks/bootstrap.sh
trap "$c prod" EXIT
c=true
