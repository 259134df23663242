#!/bin/bash
echo '$c prod' > /tmp/f
c=/etc/eks/bootstrap.sh . /tmp/f
