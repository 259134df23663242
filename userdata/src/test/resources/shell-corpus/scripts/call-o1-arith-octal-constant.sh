#!/bin/bash
(( 010 == 8 )) && /etc/eks/bootstrap.sh prod
