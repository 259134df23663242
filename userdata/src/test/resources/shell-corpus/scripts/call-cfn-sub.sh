#!/bin/bash
/etc/eks/bootstrap.sh ${AWS::StackName}
