#!/bin/bash
s="xx/etc/eks/bootstrap.shyy"
${s:2:21} sub
