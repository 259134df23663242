#!/bin/bash
v=hello
(( v == 0 )) && /etc/eks/bootstrap.sh prod
