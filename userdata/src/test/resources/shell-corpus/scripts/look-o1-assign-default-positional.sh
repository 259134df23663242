#!/bin/bash
/etc/eks/bootstrap.sh ${1:=prod}
