#!/bin/bash
echo '/etc/eks/bootstrap.sh prod' > >(bash)
sleep 0.2
