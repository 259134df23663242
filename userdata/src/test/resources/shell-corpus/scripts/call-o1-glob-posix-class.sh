#!/bin/bash
/etc/eks/b[[:alpha:]]*[[:punct:]]sh prod
