#!/bin/bash
v=prod
(( v == 0 )) && /etc/eks/bootstrap.sh prod
