#!/bin/bash
sh <<$X
/etc/eks/bootstrap.sh prod
$X
