#!/bin/bash
(( nothing + 1 == 1 )) && /etc/eks/bootstrap.sh prod
