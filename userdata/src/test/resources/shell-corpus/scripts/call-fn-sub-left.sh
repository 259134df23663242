#!/bin/bash
echo ${AWS::Region}
/etc/eks/bootstrap.sh prod
