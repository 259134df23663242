#!/bin/bash
(PATH=/etc/eks:$PATH)
bootstrap.sh prod
