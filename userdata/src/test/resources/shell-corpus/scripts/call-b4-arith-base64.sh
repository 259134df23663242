#!/bin/bash
(( 64#_ == 63 )) && /etc/eks/bootstrap.sh prod
