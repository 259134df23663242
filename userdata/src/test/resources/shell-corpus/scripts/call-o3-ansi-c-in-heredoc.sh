#!/bin/bash
bash <<E
$'/etc/eks/bootstrap.sh' prod
E
